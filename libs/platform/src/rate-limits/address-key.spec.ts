import { addressKey } from './address-key.js';

describe('addressKey', () => {
  it('counts an IPv4 address as itself, also inside IPv6', () => {
    expect(addressKey('203.0.113.7')).toBe('203.0.113.7');
    expect(addressKey('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('counts all addresses of one IPv6 subscriber as one and of another as another', () => {
    expect(addressKey('2001:db8:1:2:aaaa::1')).toBe(addressKey('2001:db8:1:2:bbbb::9'));
    expect(addressKey('2001:db8:1:3::1')).not.toBe(addressKey('2001:db8:1:2::1'));
  });

  it('counts what is no address as one client', () => {
    expect(addressKey('; drop')).toBe('unknown');
  });
});
