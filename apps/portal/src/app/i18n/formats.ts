import type { Locale } from './i18n.js';

/** The channel's clock. Every day and hour on a page is the city's, wherever the reader sits. */
const TIME_ZONE = 'Asia/Shanghai';
const NO_VALUE = '–';

/** Writes numbers, money and times as a reader of one language expects them. A missing value is an en dash. */
export class Formats {
  private readonly whole: Intl.NumberFormat;
  private readonly fraction: Intl.NumberFormat;
  private readonly share: Intl.NumberFormat;
  private readonly fineShare: Intl.NumberFormat;
  private readonly money: Intl.NumberFormat;
  private readonly longDay: Intl.DateTimeFormat;
  private readonly shortDay: Intl.DateTimeFormat;
  private readonly moment: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;

  constructor(locale: Locale) {
    const tag = locale === 'zh' ? 'zh-CN' : 'en-GB';
    this.whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    this.fraction = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    this.share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    this.fineShare = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    this.money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' });
    this.longDay = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
    this.shortDay = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    this.moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: TIME_ZONE });
    this.clock = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: TIME_ZONE });
  }

  /** Whole pieces, firms, lots: '24,000'. */
  integer(value: number | null | undefined): string {
    return value == null ? NO_VALUE : this.whole.format(value);
  }

  /** A change with its sign: '+50', '−50'. Zero stays '0'. */
  signed(value: number): string {
    if (value === 0) return '0';
    return (value > 0 ? '+' : '−') + this.whole.format(Math.abs(value));
  }

  /** Pieces per head, to two places: '2.82'. */
  level(value: number | null | undefined): string {
    return value == null ? NO_VALUE : this.fraction.format(value);
  }

  /** 0…1 as a whole percentage. What is less than everything never reads 100%, what is more than nothing never 0%. */
  percent(value: number | null | undefined): string {
    if (value == null) return NO_VALUE;
    if (value > 0 && value < 0.01) return this.fineShare.format(Math.max(0.001, value));
    if (value > 0.99 && value < 1) return this.fineShare.format(Math.min(0.999, value));
    return this.share.format(value);
  }

  /** Fen as yuan: 120 → '¥1.20'. */
  yuan(fen: number | null | undefined): string {
    return fen == null ? NO_VALUE : this.money.format(fen / 100);
  }

  /** '2020-03-02' → 'Monday 2 March 2020'. */
  day(isoDay: string | null | undefined): string {
    return isoDay ? this.longDay.format(new Date(`${isoDay}T00:00:00Z`)) : NO_VALUE;
  }

  /** '2020-03-02' → '2 Mar 2020'. */
  shortDate(isoDay: string | null | undefined): string {
    return isoDay ? this.shortDay.format(new Date(`${isoDay}T00:00:00Z`)) : NO_VALUE;
  }

  /** An instant as day and minute in the city. */
  dateTime(instant: string | null | undefined): string {
    return instant ? this.moment.format(new Date(instant)) : NO_VALUE;
  }

  /** An instant as the city's hour and minute. */
  time(instant: string | null | undefined): string {
    return instant ? this.clock.format(new Date(instant)) : NO_VALUE;
  }
}
