/** Works out insights beside the page, so that no frame waits for them. */
import { type SurveyCall, SurveyDesk } from './survey-desk';
import { wordMeans } from './word-means';

const scope = self as unknown as { postMessage: (data: unknown) => void; onmessage: unknown };

// a message to oneself comes back at once; a timer would be held back for some milliseconds each time
const turn = new MessageChannel();
const rest = () =>
  new Promise<void>((go) => {
    turn.port1.onmessage = () => go();
    turn.port2.postMessage(null);
  });
const desk = new SurveyDesk(
  (answer) => scope.postMessage(answer),
  wordMeans(),
  rest,
  () => performance.now()
);

scope.onmessage = (event: MessageEvent<SurveyCall>) => void desk.take(event.data);
