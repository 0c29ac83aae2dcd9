import { describe, expect, it } from 'vitest';
import { dueNudge } from '$lib/domain/night/nudge';
import { instant } from '$lib/domain/stamp';

const zone = 'Europe/London';
const at = (hour: number, minute = 0, day = 22) => instant(Date.UTC(2026, 10, day, hour, minute));
const open = { 'check-in': false, 'wind-down': false };
const times = { 'check-in': '20:30', 'wind-down': '22:30' };

describe('a nudge one asked for', () => {
  it('says nothing to somebody who asked for none', () => {
    expect(dueNudge({ 'check-in': null, 'wind-down': null }, open, at(23), zone)).toBeNull();
  });

  it('waits for its hour', () => {
    expect(dueNudge(times, open, at(20, 29), zone)).toBeNull();
    expect(dueNudge(times, open, at(20, 30), zone)).toBe('check-in');
  });

  it('offers bed before a form to somebody who is up late', () => {
    expect(dueNudge(times, open, at(22, 30), zone)).toBe('wind-down');
    expect(dueNudge(times, { ...open, 'wind-down': true }, at(22, 30), zone)).toBe('check-in');
  });

  it('still stands after midnight, and is gone in the morning', () => {
    expect(dueNudge(times, open, at(1, 15, 23), zone)).toBe('wind-down');
    expect(dueNudge(times, open, at(4, 0, 23), zone)).toBeNull();
  });

  it('can be asked for after midnight', () => {
    const late = { ...times, 'wind-down': '00:30' };
    expect(dueNudge(late, { ...open, 'check-in': true }, at(23), zone)).toBeNull();
    expect(dueNudge(late, open, at(0, 30, 23), zone)).toBe('wind-down');
  });

  it('is silent when it is settled for today, and when what was kept is no time', () => {
    expect(dueNudge(times, { 'check-in': true, 'wind-down': true }, at(23), zone)).toBeNull();
    expect(dueNudge({ 'check-in': 'noon', 'wind-down': '25:00' }, open, at(23), zone)).toBeNull();
  });
});
