import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a bar of parts. */
export class StackedBarHarness extends ComponentHarness {
  static readonly hostSelector = 'sd-stacked-bar';
  private readonly picture = this.locatorFor('[role=img]');
  private readonly parts = this.locatorForAll('.bar > div');

  /** What is said to those who don't see it. */
  async spoken(): Promise<string | null> {
    return (await this.picture()).getAttribute('aria-label');
  }

  async drawnParts(): Promise<number> {
    return (await this.parts()).length;
  }
}
