import { quote } from './quote';
import type { DialogueState } from './state';

/** The slots that can be put into a line now: legible answers, the feeling word, the clause that was said back. */
export function slotsOf({
  answers,
  labels,
  lang,
  sources,
  turns,
  unkept
}: DialogueState): Record<string, string> {
  const slots: Record<string, string> = {};
  const named = turns.findLast(
    (turn) => turn.by === 'person' && turn.node === 'name' && turn.act === 'choice'
  );
  const feeling = labels.length > 0 && named ? quote(named.text, 'short', lang) : null;
  if (feeling) slots.feeling = feeling;
  const clause = sources.find(({ turn }) => !unkept.includes(turn));
  const quoted = clause ? quote(clause.text, 'text', lang) : null;
  if (quoted) slots.clause = quoted;
  for (const [slot, answer] of Object.entries(answers)) {
    const words = quote(answer.text, answer.kind, lang);
    if (words !== null) slots[slot] = words;
  }
  return slots;
}
