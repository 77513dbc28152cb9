import { ComponentHarness } from '@angular/cdk/testing';

/** A text that can be copied. */
export class CopyTextHarness extends ComponentHarness {
  static readonly hostSelector = 'sd-copy-text';
  private readonly button = this.locatorFor('button');
  private readonly status = this.locatorFor('[role=status]');

  async copy(): Promise<void> {
    await (await this.button()).click();
  }

  async said(): Promise<string> {
    return (await this.status()).text();
  }
}
