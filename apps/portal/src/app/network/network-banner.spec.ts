import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { I18n } from '../i18n/i18n.js';
import { NetworkBanner } from './network-banner.js';
import { Network } from './network.js';

describe('the banner of the network', () => {
  it('says of which time kept figures are, the oldest first, until fresh ones come', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient()] });
    await TestBed.inject(I18n).use('en');
    const network = TestBed.inject(Network);
    const fixture = TestBed.createComponent(NetworkBanner);
    const text = async (): Promise<string> => {
      await fixture.whenStable();
      return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim() ?? '';
    };
    expect(await text()).toBe('');
    network.hear('2020-03-02T02:30:00.000Z');
    network.hear('2020-03-02T01:05:00.000Z');
    network.hear('2020-03-02T03:00:00.000Z');
    expect(await text()).toMatch(/^No network What you see is as of .*09:05/);
    network.hear(null);
    expect(await text()).toBe('');
  });

  it('knows at once when the browser loses its network, and tells the pages when it is back', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient()] });
    const network = TestBed.inject(Network);
    window.dispatchEvent(new Event('offline'));
    expect(network.isOffline()).toBe(true);
    expect(network.returns()).toBe(0);
    window.dispatchEvent(new Event('online'));
    expect(network.isOffline()).toBe(false);
    expect(network.returns()).toBe(1);
  });
});
