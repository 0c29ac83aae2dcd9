import type { Script } from '$lib/domain/dialogue/arc';
import type { Twin } from '$lib/domain/dialogue/flow';
import { labelIds, type LabelId } from '$lib/domain/feeling';
import { feelingWords } from '../feelings/words';
import { flows, pastFlows } from '../flows/catalog';
import { guides } from '../guides/guides';
import { voice } from '../guides/voice';
import { guideIds, type GuideId } from '$lib/domain/guide';
import { answerLines } from './answer-lines';
import { inputLines } from './input-lines';
import { checkLabels, safetyLines } from './safety-lines';
import { stationLines } from './station-lines';

const feelings = Object.fromEntries(
  labelIds.map((id): [LabelId, Twin] => [id, { en: feelingWords[id].en.word, zh: feelingWords[id].zh.word }])
) as Record<LabelId, Twin>;

/** Everything that can be said in a session, for the engine. */
export const script: Script = {
  lines: { ...stationLines, ...safetyLines, ...inputLines },
  answers: answerLines,
  checks: checkLabels,
  reasons: {
    new: { en: 'Not tried before', zh: '还没试过' },
    general: { en: 'Fits where you marked it', zh: '适合你标的那个位置' }
  },
  stepNames: {
    [-3]: { en: 'very unpleasant', zh: '非常不愉快' },
    [-2]: { en: 'unpleasant', zh: '不愉快' },
    [-1]: { en: 'a little unpleasant', zh: '有点不愉快' },
    0: { en: 'neither pleasant nor unpleasant', zh: '不好不坏' },
    1: { en: 'a little pleasant', zh: '有点愉快' },
    2: { en: 'pleasant', zh: '愉快' },
    3: { en: 'very pleasant', zh: '非常愉快' }
  },
  feelings,
  voice,
  leads: Object.fromEntries(guideIds.map((id) => [id, guides[id].leads])) as Record<
    GuideId,
    readonly string[]
  >,
  flows,
  pastFlows
};
