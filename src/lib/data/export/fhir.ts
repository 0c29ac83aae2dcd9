import { type Step, stepOf } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import { isContextId } from '$lib/domain/context';
import { isLabelId } from '$lib/domain/feeling';
import { instant, type Instant, wallClock } from '$lib/domain/stamp';

/**
 * FHIR R4 after the state-of-mind profile of the HL7 Personal Health Records guide (pghd-observation-state-of-mind,
 * 1.0.0-ballot2): five components, whose codes are those of HealthKit.
 */
const guide = 'http://hl7.org/fhir/uv/phr';
const system = (name: string): string => `${guide}/CodeSystem/${name}`;

const classes: Readonly<Record<Step, string>> = {
  [-3]: 'veryUnpleasant',
  [-2]: 'unpleasant',
  [-1]: 'slightlyUnpleasant',
  [0]: 'neutral',
  [1]: 'slightlyPleasant',
  [2]: 'pleasant',
  [3]: 'veryPleasant'
};

/** `slightlyPleasant` as "Slightly Pleasant". */
const display = (code: string): string =>
  code.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());

const coding = (name: string, code: string) => ({ system: system(name), code, display: display(code) });

const component = (code: string, value: object) => ({
  code: { coding: [coding('state-of-mind-codes', code)] },
  ...value
});

const concepts = (name: string, codes: readonly string[]) => ({
  valueCodeableConcept: { coding: codes.map((code) => coding(name, code)) }
});

const absent = {
  dataAbsentReason: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-asked' }]
  }
};

/** An instant as FHIR writes it: the wall clock where it was lived, with its offset. */
export function dateTimeOf(at: Instant, zone: string): string {
  const { date, hour, minute } = wallClock(at, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  const there = Date.parse(`${date}T${two(hour)}:${two(minute)}:00Z`);
  const offset = Math.round((there - Math.floor(at / 60_000) * 60_000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const seconds = two(new Date(instant(at)).getUTCSeconds());
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${date}T${two(hour)}:${two(minute)}:${seconds}${sign}${two(hours)}:${two(minutes)}`;
}

/** An id FHIR allows: 1–64 letters, digits, dots and hyphens. */
const fhirId = (id: string): string =>
  id
    .replaceAll('_', '.')
    .replace(/[^A-Za-z0-9.-]/g, '-')
    .slice(0, 64);

/** One check-in as an Observation. The note goes along as a note, words of one's own and tags as text. */
export function observationOf(checkIn: CheckIn): object {
  const { affect, labels, contexts, tags, note, kind, at, zone, day } = checkIn;
  const known = labels.filter(isLabelId);
  const own = labels.flatMap((label) => (label.startsWith('own:') ? [label.slice(4)] : []));
  const said = [note.trim(), [...own, ...tags].join('; ')].filter(Boolean);
  const places = contexts.filter(isContextId);
  return {
    resourceType: 'Observation',
    id: fhirId(checkIn.id),
    meta: { profile: [`${guide}/StructureDefinition/pghd-observation-state-of-mind`] },
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'survey',
            display: 'Survey'
          }
        ]
      }
    ],
    code: { coding: [coding('observation-pghd-codes', 'stateOfMind')] },
    // A mood of the day belongs to the lived day; a moment to its moment.
    effectiveDateTime: kind === 'daily' ? day : dateTimeOf(at, zone),
    ...(said.length > 0 ? { note: said.map((text) => ({ text })) } : {}),
    component: [
      component(
        'kind',
        concepts('state-of-mind-kind-codes', [kind === 'daily' ? 'dailyMood' : 'momentaryEmotion'])
      ),
      component('valence', { valueQuantity: { value: affect.valence } }),
      component(
        'valenceClassification',
        concepts('state-of-mind-valence-codes', [classes[stepOf(affect.valence)]])
      ),
      component('labels', known.length > 0 ? concepts('state-of-mind-label-codes', known) : absent),
      component(
        'associations',
        places.length > 0 ? concepts('state-of-mind-association-codes', places) : absent
      )
    ]
  };
}

/** Check-ins as a FHIR R4 Bundle of Observations. `made` is an ISO 8601 time. */
export function exportFhir(checkIns: readonly CheckIn[], made: string): string {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: made,
    entry: checkIns.map((checkIn) => {
      const resource = observationOf(checkIn) as { id: string };
      return { fullUrl: `urn:understory:check-in:${resource.id}`, resource };
    })
  };
  return JSON.stringify(bundle, null, 1);
}
