import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/cards/messages/catalogues.ts';
import { wording } from '../../../src/cards/messages/wording.ts';
import { describe } from '../../../src/discord/gateway/describe.ts';
import { loadCommands } from '../../../src/discord/gateway/load-commands.ts';
import { startBot } from '../../support/bot.ts';

type Described = {
	readonly name: string;
	readonly description?: string;
	readonly description_localizations?: Readonly<Record<string, string>>;
	readonly name_localizations?: Readonly<Record<string, string>>;
	readonly options?: readonly Described[];
	readonly choices?: readonly Described[];
};

const loaded = await loadCommands(new URL('../../../commands/', import.meta.url));
const described = [...loaded].map(([name, command]) => describe(name, command, wording));
const LOCALES = LANGUAGES.flatMap(({ locales, isOfDiscord, catalogue }) =>
	isOfDiscord && 'inPlace' in catalogue ? locales : [],
).sort();

/** Every command, sub-command, option and choice. */
function partsOf(part: Described): Described[] {
	const inside = [...(part.options ?? []), ...(part.choices ?? [])];
	return [part, ...inside.flatMap(partsOf)];
}

test('every description and choice is there in every language of Discord that has a catalogue', () => {
	const parts = described.flatMap((one) => partsOf(one as Described));
	const lacking = parts.flatMap((part) => {
		const { name, description, description_localizations, name_localizations } = part;
		// What has no description is a choice, or stands in the menu of messages.
		const words = description === undefined ? name_localizations : description_localizations;
		return Object.keys(words ?? {})
			.sort()
			.join() === LOCALES.join()
			? []
			: [name];
	});
	expect(parts.length).toBeGreaterThan(150);
	expect(lacking).toEqual([]);
});

test('no description or choice is longer than Discord takes, in Arabic neither', () => {
	const parts = described.flatMap((one) => partsOf(one as Described));
	const english = parts.flatMap(({ name, description = name }) => description);
	const long = LANGUAGES.flatMap(({ locales: [locale] }) =>
		english
			.map((pattern) => wording.write({ pattern }, locale))
			.filter((words) => words.length > 100),
	);
	expect(long).toEqual([]);
});

test('Discord takes every command in every language', async () => {
	const world = await startBot(Object.fromEntries(loaded));
	try {
		expect(world.discord.commands()).toHaveLength(loaded.size);
	} finally {
		await world.stop();
	}
});
