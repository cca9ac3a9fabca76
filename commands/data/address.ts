import { addressCard } from '../../src/cards/data/address-card.ts';
import { type Context, defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { ARTICLES_FILE, CALENDAR_FILE } from '../../src/stories/data/subscribed-files.ts';

export default defineSubcommand({
	description: 'Addresses from which calendars and feed readers get dates and articles',
	options: {},
	run: async (_input, context) => cardOf(context, await context.addressBook.of(guildOf(context))),
	actions: {
		newAddress: {
			shows: 'in place',
			run: async (_values, context) =>
				cardOf(context, await context.addressBook.renew(guildOf(context))),
		},
		noAddress: {
			shows: 'in place',
			async run(_values, context) {
				await context.addressBook.remove(guildOf(context));
				return cardOf(context, undefined);
			},
		},
	},
});

function cardOf({ subscribeUrl: url, locale }: Context, secret: string | undefined) {
	if (url === undefined) {
		throw new UserError(
			'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.',
		);
	}
	const at = (name: string) => `${url}/${secret}/${name}`;
	const addresses = { calendar: at(CALENDAR_FILE), articles: at(ARTICLES_FILE) };
	return addressCard(secret === undefined ? undefined : addresses, locale);
}
