import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Of IPv4: everything that is not somebody's host on the internet. */
const SPECIAL_IPV4 = [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.31.196.0/24',
	'192.52.193.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'192.175.48.0/24',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
	// Azure's metadata service answers on a public address.
	'168.63.129.16/32',
];
/** Of IPv6: only this is handed out to hosts … */
const GLOBAL_IPV6 = ['2000::/3'];
/** … but for these: protocols and tunnels (Teredo, 6to4, AS112), documentation. */
const SPECIAL_IPV6 = [
	'2001::/23',
	'2001:db8::/32',
	'2002::/16',
	'2620:4f:8000::/48',
	'3ffe::/16',
	'3fff::/20',
];

const specialIpv4 = blockList(SPECIAL_IPV4, 'ipv4');
const globalIpv6 = blockList(GLOBAL_IPV6, 'ipv6');
const specialIpv6 = blockList(SPECIAL_IPV6, 'ipv6');

/** Is `address`, an IPv4 or IPv6 address without brackets, one that anybody on the internet may reach? */
export function isPublicAddress(address: string): boolean {
	if (isIPv4(address)) return !specialIpv4.check(address, 'ipv4');
	if (!isIPv6(address) || address.includes('%')) return false;
	const groups = groupsOf(address);
	if (isIsatap(groups)) return false;
	const inner = embeddedIpv4(groups);
	if (inner !== undefined) return !specialIpv4.check(inner, 'ipv4');
	return globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
}

/** `::ffff:a.b.c.d` is IPv4 in another coat, `64:ff9b::a.b.c.d` is where NAT64 takes it. */
function embeddedIpv4(groups: readonly number[]): string | undefined {
	const leads = (...start: number[]) => start.every((group, index) => groups[index] === group);
	if (!leads(0, 0, 0, 0, 0, 0xffff) && !leads(0x64, 0xff9b, 0, 0, 0, 0)) return undefined;
	const [high = 0, low = 0] = groups.slice(6);
	return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** A tunnel to the IPv4 address of its last two groups, in whatever network. */
function isIsatap(groups: readonly number[]): boolean {
	return groups[5] === 0x5efe && (groups[4] === 0 || groups[4] === 0x200);
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): number[] {
	const [head = [], tail] = address.split('::').map(readGroups);
	if (!tail) return head;
	return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

function readGroups(part: string): number[] {
	if (part === '') return [];
	return part.split(':').flatMap((group) => {
		if (!group.includes('.')) return [Number.parseInt(group, 16)];
		const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
		return [a * 256 + b, c * 256 + d];
	});
}

function blockList(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
	const list = new BlockList();
	for (const subnet of subnets) {
		const [network = '', length] = subnet.split('/');
		list.addSubnet(network, Number(length), family);
	}
	return list;
}
