/** Works out insights beside the page, so that no frame waits for them. */
import { type SurveyCall, SurveyDesk } from './survey-desk';
import { wordMeans } from './word-means';

const scope = self as unknown as { postMessage: (data: unknown) => void; onmessage: unknown };

const rest = () => new Promise<void>((go) => setTimeout(go, 0));
const desk = new SurveyDesk((answer) => scope.postMessage(answer), wordMeans(), rest);

scope.onmessage = (event: MessageEvent<SurveyCall>) => void desk.take(event.data);
