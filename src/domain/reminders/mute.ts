/** What a guild does not want to be reminded of: a key date, all of an article, or what names a speaker. */
export type Mute =
	| { readonly kind: 'key date'; readonly article: string; readonly number: number }
	| { readonly kind: 'article'; readonly article: string }
	| { readonly kind: 'speaker'; readonly name: string };

/** A mute as a button carries it. */
export function writeMute(mute: Mute): readonly string[] {
	if (mute.kind === 'speaker') return ['speaker', mute.name];
	if (mute.kind === 'article') return ['article', mute.article];
	return ['date', mute.article, String(mute.number)];
}

/** The mute that a button carries; undefined where it carries none. */
export function readMute([kind, subject = '', number = '']: readonly string[]): Mute | undefined {
	if (subject === '') return undefined;
	if (kind === 'speaker') return { kind, name: subject };
	if (kind === 'article') return { kind, article: subject };
	const isNumber = kind === 'date' && /^\d{1,6}$/.test(number);
	return isNumber ? { kind: 'key date', article: subject, number: Number(number) } : undefined;
}

/** The mute that an option carries as one text, its parts behind spaces; a name may have spaces too. */
export function readMuteText(text: string): Mute | undefined {
	const [kind = '', ...rest] = text.split(' ');
	return readMute(kind === 'speaker' ? [kind, rest.join(' ')] : [kind, ...rest]);
}
