import { expect, test } from 'vitest';
import { USUAL_RULES } from '../../../src/domain/guilds/guild-rules.ts';
import { USUAL_GUILD_SETTINGS } from '../../../src/domain/guilds/guild-settings.ts';
import { openGuildRulesStore } from '../../../src/sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from '../../../src/sql/guilds/guild-settings-store.ts';
import { DATABASES } from '../../support/databases.ts';

test.each(DATABASES)(
	'a guild has the usual settings until it chooses, then the latest, and no other guild’s: %s',
	async (_, open) => {
		const store = openGuildSettingsStore(await open());
		expect(await store.of('g1')).toEqual(USUAL_GUILD_SETTINGS);

		await store.keep('g1', { hour: 7, timeZone: 'Asia/Tokyo', locale: 'ja' });
		await store.keep('g1', { hour: 18, timeZone: 'Europe/Berlin', locale: 'de' });

		expect(await store.of('g1')).toEqual({ hour: 18, timeZone: 'Europe/Berlin', locale: 'de' });
		expect(await store.of('g2')).toEqual(USUAL_GUILD_SETTINGS);
	},
);

test.each(DATABASES)(
	'a guild has the usual rules until it chooses, then the latest, and no other guild’s: %s',
	async (_, open) => {
		const store = openGuildRulesStore(await open());
		expect(await store.of('g1')).toEqual(USUAL_RULES);

		await store.keep('g1', { adders: 'members', editor: '5', notices: '6' });
		await store.keep('g1', { adders: 'admins', reader: '7' });

		expect(await store.of('g1')).toEqual({ adders: 'admins', reader: '7' });
		expect(await store.of('g2')).toEqual(USUAL_RULES);
	},
);
