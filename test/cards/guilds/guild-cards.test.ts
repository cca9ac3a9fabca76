import { expect, test } from 'vitest';
import { guildCards } from '../../../src/cards/guilds/guild-cards.ts';
import { linesOf } from '../../support/card-lines.ts';

test('the welcome says of each button what it does, and who sees it', () => {
	const lines = linesOf(guildCards.welcome('en-US'));
	expect(lines.filter((line) => line.startsWith('- '))).toEqual([
		'- **Set up reminders**: choose a channel and an hour. Admins only.',
		'- **Follow a news site**: each new article on that site is summarised in the channel you choose. Admins only.',
		'- **Try it**: see quotes from an article, each with a “Source” button that shows the paragraph it comes from. Only you will see the answer.',
	]);
});
