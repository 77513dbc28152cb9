import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isDay, parseDay, todayOf } from './index.js';

describe('days', () => {
  it('knows which days exist', () => {
    expect(['2020-02-29', '2020-12-31', '0001-01-01'].every(isDay)).toBe(true);
    expect(['2020-02-30', '2019-02-29', '2020-13-01', '2020-3-2', '20200302', '', null, 5].some(isDay)).toBe(false);
  });

  it('counts across months, leap days and years', () => {
    expect(addDays('2020-03-02', -7)).toBe('2020-02-24');
    expect(addDays('2020-12-31', 1)).toBe('2021-01-01');
    expect(daysBetween('2020-02-24', '2020-03-02')).toBe(7);
    expect(daysBetween('2020-03-02', '2020-02-24')).toBe(-7);
  });
});

describe('todayOf', () => {
  const now = new Date('2026-11-22T16:30:00Z');
  it('is the day in the jurisdiction’s time zone', () => {
    expect(todayOf({ rehearsalDay: null, timeZone: 'Asia/Shanghai' }, now)).toBe('2026-11-23');
    expect(todayOf({ rehearsalDay: null, timeZone: 'UTC' }, now)).toBe('2026-11-22');
  });
  it('stands still in a rehearsal', () => {
    expect(todayOf({ rehearsalDay: '2020-03-02', timeZone: 'Asia/Shanghai' }, now)).toBe('2020-03-02');
  });
});

describe('parseDay', () => {
  it.each([
    '2020-02-05', '2020/2/5', '2020.02.5', '20200205', '2020年2月5日', '２０２０－０２－０５', ' 2020 年 2 月 5 日 ',
  ])('reads %s', (text) => expect(parseDay(text)).toBe('2020-02-05')); // prettier-ignore

  it.each([
    '5/2/2020',
    '05-02-20',
    '2020-2/5',
    '2020-02-30',
    '43866',
    '2020',
    'soon',
    '',
    '2020年2月',
    '2020-02-05T08:00',
  ])('refuses %s', (text) => expect(parseDay(text)).toBeUndefined());
});
