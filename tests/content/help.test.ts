import { describe, expect, it } from 'vitest';
import { grounding } from '$lib/content/help/grounding';
import { checkedOn, helpLines, linesFor } from '$lib/content/help/lines';
import { checkLabels, safetyLines } from '$lib/content/dialogue/safety-lines';
import { panels, panelWords } from '$lib/content/help/panel';
import { regionIds, regions } from '$lib/content/help/regions';

describe('help lines', () => {
  it('a number nobody has confirmed is never shown', () => {
    const unconfirmed = helpLines.filter(({ confirmed }) => !confirmed);
    expect(unconfirmed.length).toBeGreaterThan(0);
    for (const region of regionIds)
      for (const asking of [{}, { young: true }, { otherDanger: true }])
        expect(linesFor(region, asking).lines.every(({ confirmed }) => confirmed)).toBe(true);
  });
  it('every place a person can choose has an emergency number, except “somewhere else”', () => {
    for (const region of regionIds)
      if (region !== 'other') expect(linesFor(region).emergency.length, region).toBeGreaterThan(0);
    expect(linesFor('MO')).toMatchObject({ lines: [{ dial: '6330 2692' }], emergency: [{ dial: '999' }] });
    expect(linesFor('EU')).toMatchObject({ lines: [], emergency: [{ dial: '112' }] });
  });
  it('every line can be reached, says where it was seen, and carries the day it was checked', () => {
    for (const line of helpLines) {
      expect(line.dial ?? line.text?.to, line.name.en).toBeTruthy();
      expect(line.source).not.toBe('');
      expect(line.dial ?? '0').toMatch(/^[\d ]+$/);
    }
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
  it('somebody young sees the lines for the young first, and nobody else sees them', () => {
    expect(linesFor('UK', { young: true }).lines[0]?.name.en).toBe('Childline');
    expect(linesFor('UK').lines.some(({ audience }) => audience === 'young')).toBe(false);
  });
  it('danger from another puts the protection line first', () => {
    expect(linesFor('TW', { otherDanger: true }).lines[0]?.dial).toBe('113');
    expect(linesFor('TW').lines[0]?.dial).toBe('1925');
  });
});

describe('the words of the panels', () => {
  const all = [
    ...Object.values(panels).flatMap((level) =>
      Object.values(level).flatMap(({ title, body }) => [title, ...body])
    ),
    ...Object.values(panelWords),
    ...grounding,
    ...Object.values(regions).map(({ name }) => name)
  ];
  it('exist in both languages, each in its own script', () => {
    for (const { en, zh } of all) {
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[,.!?;:]/);
    }
  });
  it('claim nothing a page cannot know', () => {
    for (const { en, zh } of all) {
      expect(en).not.toMatch(/I understand|I know how|diagnos|treat|therap|patient|symptom|always be here/i);
      expect(zh).not.toMatch(/我懂|理解你|治疗|诊断|患者|症状/);
    }
  });
  it('a concern asks plainly and in one place, a crisis asks nothing', () => {
    expect(safetyLines['concern-self'].say.map(({ en }) => en).join(' ')).toContain('ending your life');
    expect(checkLabels.self.speaking.zh).toContain('说法');
    for (const { title, body } of Object.values(panels.crisis))
      for (const { en, zh } of [title, ...body]) expect(`${en}${zh}`).not.toMatch(/[?？]/);
  });
  it('a crisis says first to call when something was taken already', () => {
    expect(panels.crisis.self.body.map(({ en }) => en).join(' ')).toMatch(
      /already taken something.*emergency/
    );
  });
});
