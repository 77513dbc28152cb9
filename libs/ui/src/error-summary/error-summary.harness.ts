import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a summary of errors as a person would, and goes from an error to its field. */
export class ErrorSummaryHarness extends ComponentHarness {
  static readonly hostSelector = 'sd-error-summary';
  private readonly items = this.locatorForAll('li');
  private readonly links = this.locatorForAll('a');
  private readonly box = this.locatorForOptional('.sd-problem');

  async messages(): Promise<string[]> {
    return Promise.all((await this.items()).map((item) => item.text()));
  }

  async isFocused(): Promise<boolean> {
    return (await this.box())?.isFocused() ?? false;
  }

  async follow(index: number): Promise<void> {
    await (await this.links())[index].click();
  }
}
