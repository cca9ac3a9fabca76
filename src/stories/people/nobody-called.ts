import { fold } from '../../domain/fold.ts';
import { beginningOf } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Library } from '../../ports/articles/library.ts';

/** Says whose names are near, nearest first; else who is quoted most. */
export async function nobodyCalled(library: Library, asked: string): Promise<UserError> {
	const quoted = namesOf(await library.speakers('', MOST_COMPARED));
	if (quoted.length === 0)
		return new UserError(
			'Nobody is quoted here yet. An editor adds articles with /article add url.',
		);
	const name = beginningOf(asked, 60);
	const near = await nearNames(library, asked, quoted);
	if (near.length > 0) {
		return new UserError('Nobody called “{name}” is known here. Did you mean {choices}?', {
			name,
			choices: near.join(', '),
		});
	}
	return new UserError(
		'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.',
		{
			name,
			isCut: quoted.length > MOST_NAMED ? 'yes' : 'no',
			names: quoted.slice(0, MOST_NAMED).join(', '),
		},
	);
}

const MOST_NAMED = 3;
const MOST_COMPARED = 200;

function namesOf(speakers: readonly { readonly name: string }[]): string[] {
	return [...new Set(speakers.map(({ name }) => name))];
}

/** Names, or parts of them, of which at most half the letters are not as asked. */
async function nearNames(
	library: Library,
	asked: string,
	quoted: readonly string[],
): Promise<string[]> {
	const words = wordsOf(asked);
	const byWord = await Promise.all(
		words.slice(0, 4).map((word) => library.people(word.slice(0, 3), MOST_COMPARED)),
	);
	const wanted = fold(asked).slice(0, 60);
	return [...new Set([...namesOf(byWord.flat()), ...quoted])]
		.map((name) => ({ name, distance: distanceTo(name, wanted) }))
		.filter((one) => one.distance <= wanted.length / 2)
		.sort((one, other) => one.distance - other.distance)
		.slice(0, MOST_NAMED)
		.map(({ name }) => name);
}

/** To the whole of the name, or to the word of it that is nearest. */
function distanceTo(name: string, wanted: string): number {
	return Math.min(...[fold(name), ...wordsOf(name)].map((part) => distance(wanted, part)));
}

/** How many letters are put in, taken out or changed to make one of the other. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (const [place, letter] of [...one].entries()) {
		const next = [place + 1];
		for (let at = 0; at < other.length; at += 1) {
			const changed = (row[at] ?? 0) + (other[at] === letter ? 0 : 1);
			next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
