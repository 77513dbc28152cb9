import type { ValidationError } from '@nestjs/common';
import type { FieldError } from './problem.js';

/** Chinese sentence of a class-validator rule; `n` are the numbers and words that the English sentence names. */
type Sentence = (limits: readonly string[]) => string;

/**
 * class-validator tells its rules in English only. The limits it names ("must not be less than 1") are read back
 * from that sentence, because it keeps them nowhere else; a rule not listed here gets the last sentence below.
 */
const SENTENCES_ZH: Readonly<Record<string, Sentence | undefined>> = {
  whitelistValidation: () => '未知字段',
  isDefined: () => '不能为空',
  isNotEmpty: () => '不能为空',
  isString: () => '必须是文本',
  isInt: () => '必须是整数',
  isNumber: () => '必须是数字',
  isBoolean: () => '必须是布尔值',
  isArray: () => '必须是列表',
  isObject: () => '必须是对象',
  isUuid: () => '必须是有效的编号',
  isIn: () => '不在允许的取值范围内',
  isEnum: () => '不在允许的取值范围内',
  matches: () => '格式不正确',
  isDateString: () => '必须是有效的日期',
  isIso8601: () => '必须是有效的日期',
  isDay: () => '必须是有效的日期（年-月-日）',
  isPositive: () => '必须大于零',
  arrayNotEmpty: () => '列表不能为空',
  arrayUnique: () => '列表不能有重复项',
  min: ([least]) => `不得小于 ${least}`,
  max: ([most]) => `不得大于 ${most}`,
  minLength: ([least]) => `不得少于 ${least} 个字符`,
  maxLength: ([most]) => `不得超过 ${most} 个字符`,
  isLength: (limits) => `长度须在 ${limits.join(' 至 ')} 之间`,
  arrayMinSize: ([least]) => `至少需要 ${least} 项`,
  arrayMaxSize: ([most]) => `最多 ${most} 项`,
};

/** `whitelistValidation` is class-validator's word for a field that the DTO does not have. */
const CODES: Readonly<Record<string, string | undefined>> = { whitelistValidation: 'UNKNOWN_FIELD' };

/**
 * Flattens class-validator's tree into one entry per refused rule.
 * @param errors as class-validator returns them
 * @returns fields in the tree's order; codes are the rule's name in capitals (`isInt` → `IS_INT`)
 */
export function fieldErrors(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      code: CODES[rule] ?? rule.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase(),
      message: rule === 'whitelistValidation' ? 'unknown field' : message,
      messageZh: sentenceZh(rule, message, error.property),
    }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}

function sentenceZh(rule: string, message: string, property: string): string {
  // the field's own name may hold digits ("line2"), so it is taken out before the limits are read
  const limits = message.replaceAll(property, '').match(/-?\d+(\.\d+)?/g) ?? [];
  const sentence = SENTENCES_ZH[rule];
  if (!sentence || (sentence.length > 0 && limits.length === 0)) return '不符合要求';
  return sentence(limits);
}
