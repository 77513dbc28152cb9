import { ComponentHarness } from '@angular/cdk/testing';

/** A column heading that sorts. */
export class SortHeaderHarness extends ComponentHarness {
  static readonly hostSelector = 'th[sdSortHeader]';
  private readonly button = this.locatorFor('button');

  async direction(): Promise<string | null> {
    return (await this.host()).getAttribute('aria-sort');
  }

  async press(): Promise<void> {
    await (await this.button()).click();
  }
}

/** The buttons under a table. */
export class PagerHarness extends ComponentHarness {
  static readonly hostSelector = 'sd-pager';
  private readonly buttons = this.locatorForAll('button');

  /** Presses 'previous' or 'next'; @returns false where the button is switched off */
  async turn(to: 'previous' | 'next'): Promise<boolean> {
    const button = (await this.buttons())[to === 'previous' ? 0 : 1];
    if (await button.getProperty<boolean>('disabled')) return false;
    await button.click();
    return true;
  }
}
