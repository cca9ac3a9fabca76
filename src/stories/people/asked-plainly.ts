import { isTitle, readName } from '../../domain/articles/person-name.ts';

/**
 * How somebody may be called whom nobody knows as they are asked for, likeliest first: 'Tom Reed' of 'Tom “Red” Reed' and then 'Red Reed', of 'Tom Reed
 * QC', and of 'Flight Lieutenant Tom Reed'.
 */
export function askedPlainly(asked: string): readonly string[] {
	// Kings are told from each other by more than the name, and an office is no name.
	if (readName(asked).ruler !== undefined || /\b(?:of|for|the)\b/i.test(asked)) return [];
	const bare = asked.replace(LETTERS_BEHIND, '').trim();
	const [nickname] = bare.match(NICKNAME) ?? [];
	const whole = withoutTitles(bare.replace(NICKNAME, ' '));
	const short = nickname?.replace(MARKS, '') ?? '';
	const surname = whole.split(' ').at(-1) ?? '';
	const forms = [whole, ...(short === '' ? [] : [`${short} ${surname}`])];
	return [...new Set(forms)].filter((form) => form !== asked && form.includes(' '));
}

const NICKNAME = /(?:"[^"]{1,30}"|“[^”]{1,30}”|‘[^’]{1,30}’|\([^)]{1,30}\))/u;
const MARKS = /["“”‘’()]/gu;
/** Ann Lee `QC`, Ann Lee`, MP`: so few letters, all of them capitals. */
const LETTERS_BEHIND = /(?<=\p{Ll}\p{L}{0,30}),? \p{Lu}{2,4}$/u;

/** What stands behind the last title that two words follow. */
function withoutTitles(name: string): string {
	const words = name.split(' ').filter((word) => word !== '');
	const last = words.slice(0, -2).findLastIndex((word) => word.split(/[-.]/u).some(isRank));
	return words.slice(last + 1).join(' ');
}

const isRank = (part: string): boolean => isTitle(part.toLowerCase());
