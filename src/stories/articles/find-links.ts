/** A message may hold a screenful; nobody chooses among more. */
const MOST = 5;
const ADDRESS = /https?:\/\/[^\s<>"`|]+/gi;
/** Discord's own: messages, invites, files and pictures, none of which is an article. */
const DISCORD = /(?:^|\.)(?:discord\.com|discord\.gg|discordapp\.com|discordapp\.net|tenor\.com)$/;

/** What a message holds: its words, and the addresses that it shows a preview of. */
type Holder = { readonly words: string; readonly previews: readonly string[] };

/** The addresses in a message that may be of articles, each once, in order; and how many there are beyond five. */
export function findLinks({ words, previews }: Holder): {
	readonly links: readonly string[];
	readonly more: number;
} {
	const written = Array.from(words.matchAll(ADDRESS), ([address]) => trimmed(address));
	const all = [...written, ...previews].flatMap((address) => URL.parse(address) ?? []);
	const found = all.filter(
		({ protocol, hostname }) => /^https?:$/.test(protocol) && !DISCORD.test(hostname),
	);
	const links = [...new Set(found.map(({ href }) => href))];
	return { links: links.slice(0, MOST), more: Math.max(0, links.length - MOST) };
}

/** Without what belongs to the sentence around it: marks, and a bracket that was opened before it. */
function trimmed(address: string): string {
	const bare = address.replace(/[.,;:!?'’”*_~\]}]+$/, '');
	if (!bare.endsWith(')')) return bare;
	const count = (bracket: string) => bare.split(bracket).length;
	return count(')') > count('(') ? trimmed(bare.slice(0, -1)) : bare;
}
