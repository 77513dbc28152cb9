const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A whole number with its groups, as both languages write it: '24,000'. */
export const figure = (n: number): string => whole.format(n);

/** English counting: the number and the word that goes with it. */
export const count = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;
