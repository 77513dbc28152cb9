import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { CopyTextHarness } from './copy-text.harness.js';
import { CopyText } from './copy-text.js';

describe('CopyText', () => {
  it('copies the whole text and says so', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const fixture = TestBed.createComponent(CopyText);
    for (const [name, value] of Object.entries({
      text: 'abc',
      name: 'digest',
      copyLabel: 'Copy',
      copiedLabel: 'Copied',
    })) {
      fixture.componentRef.setInput(name, value);
    }
    const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, CopyTextHarness);
    expect(await harness.said()).toBe('');
    await harness.copy();
    expect(copied).toEqual(['abc']);
    expect(await harness.said()).toBe('Copied');
  });
});
