import type { QualificationState } from '../life-cycles/supplier-qualification.js';
import type { Category } from '../words.js';

export type Language = 'en' | 'zh';

const GOODS: Readonly<Record<Language, Readonly<Record<Category, string>>>> = {
  en: { masks: 'masks', disinfectant: 'disinfectant', goggles: 'goggles', thermometers: 'thermometers' },
  zh: { masks: '口罩', disinfectant: '消毒用品', goggles: '护目镜', thermometers: '体温计' },
};

const QUALIFICATIONS: Readonly<Record<Language, Readonly<Record<QualificationState, string>>>> = {
  en: {
    APPLIED: 'applied for',
    DOCUMENT_CHECK: 'being checked',
    QUALIFIED: 'qualified',
    PROVISIONAL: 'provisional',
    REFUSED: 'refused',
    SUSPENDED: 'suspended',
    LAPSED: 'lapsed',
  },
  zh: {
    APPLIED: '已申请',
    DOCUMENT_CHECK: '材料审核中',
    QUALIFIED: '已通过',
    PROVISIONAL: '临时通过',
    REFUSED: '未通过',
    SUSPENDED: '已暂停',
    LAPSED: '已失效',
  },
};

type Figure = string | number;

/** Writes the figures of a notice as words of one language. What is unknown is written as it came. */
export class NoticeWords {
  private readonly whole: Intl.NumberFormat;
  private readonly longDay: Intl.DateTimeFormat;

  /** @param productNames names of products in that language, by id */
  constructor(
    private readonly language: Language,
    private readonly productNames: ReadonlyMap<string, string> = new Map(),
  ) {
    const tag = language === 'zh' ? 'zh-CN' : 'en-GB';
    this.whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    this.longDay = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  }

  /** 24000 → '24,000' */
  n(value: Figure): string {
    return this.whole.format(Number(value));
  }

  /** 1 → '1 lot', 24000 → '24,000 lots'; for languages that tell one from many. */
  count(value: Figure, one: string, many = `${one}s`): string {
    return `${this.n(value)} ${Number(value) === 1 ? one : many}`;
  }

  /** '2020-03-02' → '2 March 2020' */
  day(value: Figure): string {
    return this.longDay.format(new Date(`${value}T00:00:00Z`));
  }

  goods(category: Figure): string {
    return GOODS[this.language][category as Category] ?? String(category);
  }

  product(id: Figure): string {
    return this.productNames.get(String(id)) ?? String(id);
  }

  qualification(state: Figure): string {
    return QUALIFICATIONS[this.language][state as QualificationState] ?? String(state);
  }
}
