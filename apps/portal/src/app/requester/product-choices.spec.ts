import type { Product } from '@supplydock/api-client';
import { choiceOf, choicesOf } from './product-choices.js';

const product = (id: string, isMedical: boolean, standard = 'GB 1'): Product => ({
  id,
  category: 'masks',
  nameEn: id,
  nameZh: id,
  standard,
  standards: [standard],
  isMedical,
  shelfLifeDays: 1,
  unitEn: '',
  unitZh: '',
});
const MASKS = [
  product('surgical', true, 'YY 0469-2011'),
  product('kn95', false, 'GB 2626-2019'),
  product('daily', false, 'GB/T 32610-2016'),
];

describe('choices of products', () => {
  it('are any, medical only and KN95 only for masks, and one’s own', () => {
    expect(choicesOf(MASKS).map(({ id }) => id)).toEqual(['any', 'medical', 'kn95', 'own']);
  });

  it('are each alone where there are few of one kind, and no question where there is one', () => {
    const two = [product('ear', false), product('forehead', false)];
    expect(choicesOf(two).map(({ id }) => id)).toEqual(['any', 'only-ear', 'only-forehead']);
    expect(choicesOf(two.slice(1)).map(({ id }) => id)).toEqual(['any']);
  });

  it('recognise what is accepted in any order; another mixture is one’s own', () => {
    const choices = choicesOf(MASKS);
    expect(choiceOf(['daily', 'surgical', 'kn95'], choices)).toBe('any');
    expect(choiceOf(['surgical'], choices)).toBe('medical');
    expect(choiceOf(['surgical', 'kn95'], choices)).toBe('own');
  });
});
