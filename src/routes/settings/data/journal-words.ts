import { contextNames } from '$lib/content/feelings/contexts';
import { feelingName } from '$lib/content/feelings/name';
import { steps, type Step } from '$lib/domain/affect';
import { isContextId } from '$lib/domain/context';
import type { Label } from '$lib/domain/feeling';
import type { GuideId } from '$lib/domain/guide';
import type { Lang } from '$lib/domain/lang';
import { formatDay, formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import type { JournalWords } from '$lib/state/exports';
import { stepWord } from '$lib/ui/affect-words';
import { guideName } from '$lib/ui/guide-name';

/** Every word of an exported journal that is not the person's own. */
export const journalWords = (lang: Lang): JournalWords => ({
  title: m.data_journal_title(),
  day: (day) => {
    const [date, weekday] = [formatDay(lang, day, 'year'), formatDay(lang, day, 'weekday')];
    return lang === 'zh' ? `${date} ${weekday}` : `${weekday} ${date}`;
  },
  steps: Object.fromEntries(steps.map((step) => [step, stepWord(step)])) as Record<Step, string>,
  label: (id) => feelingName(id as Label, lang),
  context: (id) => (isContextId(id) ? contextNames[id][lang] : id),
  guide: (id) => guideName(id as GuideId),
  feelings: m.data_journal_feelings(),
  contexts: m.data_journal_contexts(),
  tags: m.data_journal_tags(),
  slept: (hours) => m.data_journal_slept({ hours: formatNumber(lang, hours) }),
  session: m.data_journal_session(),
  lift: (before, after) => m.data_journal_lift({ before, after }),
  you: m.data_journal_you(),
  memories: m.data_journal_memories()
});
