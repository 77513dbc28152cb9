import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a way in steps. */
export class StepListHarness extends ComponentHarness {
  static readonly hostSelector = 'sd-step-list';
  private readonly items = this.locatorForAll('li');
  private readonly now = this.locatorForOptional('li[aria-current=step]');

  async steps(): Promise<string[]> {
    return Promise.all((await this.items()).map((item) => item.text()));
  }

  async current(): Promise<string | null> {
    return (await this.now())?.text() ?? null;
  }
}
