import { phrasesFor } from '../../cards/phrases.ts';
import { placeProblem } from '../../cards/place-problem.ts';
import type { Card, Words } from '../../domain/card.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import { readChoices } from './read-choices.ts';
import type { Reminding } from './read-reminders.ts';

/** Posts a message that says it is a test where the guild's reminders go, and pings nobody; says what became of it. */
export async function tryPosting(reminding: Reminding, guild: GuildId): Promise<Words> {
	const { announcer, now } = reminding;
	const { channel, forumTags: tags, role, locale } = await readChoices(reminding, guild);
	if (channel === undefined) {
		throw new UserError('No channel is chosen yet. Choose one with /reminders panel.');
	}
	const announced = await announcer.announce({
		guild,
		channel,
		card: testCard(role, locale),
		silent: true,
		...(tags && { forum: { name: phrasesFor(locale).test, tags } }),
		nonce: `test${now().getTime().toString(36)}`,
	});
	if (announced.outcome === 'posted') return ['The test is posted in ', { channel }, '.'];
	if (announced.outcome === 'later') {
		throw new UserError('Discord does not take posts just now. Try again in a minute.');
	}
	const place = await announcer.inspect(channel, role);
	return [
		'The test was not posted. ',
		...piecesOf(placeProblem(place, channel) ?? announced.reason),
	];
}

function testCard(role: string | undefined, locale: string): Card {
	const { test, postedHere, unheard } = phrasesFor(locale);
	const whom: Words = role === undefined ? [] : [' (', { role }, ')'];
	return {
		tone: 'notice',
		title: test,
		blocks: [
			{ kind: 'text', words: [postedHere, ...whom] },
			{ kind: 'small', words: unheard },
		],
		locale,
	};
}

function piecesOf(words: Words) {
	return typeof words === 'string' ? [words] : words;
}
