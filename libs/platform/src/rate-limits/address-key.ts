import ipaddr from 'ipaddr.js';

/**
 * What a limit counts a client's address as. A subscriber of IPv6 has a whole /64, so the first half stands for it;
 * an IPv4 address inside IPv6 is the IPv4 address.
 * @param address as the socket or a trusted proxy names it
 */
export function addressKey(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const half = (parsed as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16));
  return `${half.join('.')}_64`;
}
