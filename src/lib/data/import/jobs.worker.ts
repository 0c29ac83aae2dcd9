import { type Job, perform, type Report } from './jobs';

const tell = (report: Report) => self.postMessage(report);

self.onmessage = async ({ data }: MessageEvent<Job>) => {
  try {
    tell({ outcome: await perform(data, (share) => tell({ share })) });
  } catch {
    tell({ died: true }); // why is not told: an error may carry a person's words
  }
};
