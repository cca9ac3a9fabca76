import { type ChoosingName, REMINDER_CHOICES } from '../src/cards/reminders/reminder-choices.ts';
import { tagsCard, zoneForm } from '../src/cards/reminders/reminder-forms.ts';
import { zonesCard } from '../src/cards/reminders/zones-card.ts';
import { isRuleName, readAdders, settingsCard } from '../src/cards/settings-card.ts';
import { type Action, type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { missingPermissionProblem } from '../src/domain/channel-problem.ts';
import type { GuildId } from '../src/domain/guild-id.ts';
import type { GuildRules } from '../src/domain/guilds/guild-rules.ts';
import { olderButton } from '../src/domain/older-button.ts';
import type { ReminderChoices } from '../src/domain/reminders/reminder-settings.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findChannel } from '../src/stories/guilds/find-channel.ts';
import { chooseChannel } from '../src/stories/reminders/choose-channel.ts';
import { chooseZone } from '../src/stories/reminders/choose-zone.ts';
import { keepReminders } from '../src/stories/reminders/keep-reminders.ts';
import { readChoices } from '../src/stories/reminders/read-choices.ts';

export default defineCommand({
	audience: 'admins',
	description: 'Language, hour, channels, and who may do what, in one place',
	options: {},
	run: (_input, context) => showSettings(context),
	actions: {
		open: { shows: 'privately', run: (_values, context) => showSettings(context) },
		panel: inPlace(([page], context) => showSettings(context, page)),
		set: inPlace(([name = '', ...chosen], context) => {
			if (!Object.hasOwn(REMINDER_CHOICES, name)) throw olderButton();
			const { choose } = REMINDER_CHOICES[name as ChoosingName];
			return change(context, (choices) => choose(choices, chosen));
		}),
		place: inPlace(([channel], context) => choosePlace(context, channel)),
		zone: inPlace(async (_values, context) =>
			zoneForm((await context.guildSettings.of(guildOf(context))).timeZone, 'settings'),
		),
		zoned: inPlace(async ([chosen], context, { zone = '' }) => {
			const timeZone = chooseZone(chosen ?? zone, context.asked.locale);
			return typeof timeZone === 'string'
				? change(context, (choices) => ({ ...choices, timeZone }))
				: zonesCard(timeZone, context.now(), 'settings');
		}),
		adders: inPlace(([chosen], context) => {
			const adders = readAdders(chosen);
			if (adders === undefined) throw olderButton();
			return rule(context, (rules) => ({ ...rules, adders }), 'rights');
		}),
		rule: inPlace(async ([name = '', chosen], context) => {
			if (!isRuleName(name)) throw olderButton();
			const isChannel = name === 'notices' || name === 'feeds';
			if (isChannel && chosen !== undefined) await checkPlace(context, chosen);
			if (chosen !== undefined && chosen === guildOf(context)) {
				throw new UserError('That role is everybody’s. Choose another, or none.');
			}
			const without = ({ [name]: _, ...rules }: GuildRules): GuildRules => ({
				...rules,
				adders: rules.adders,
			});
			return rule(
				context,
				(rules) => ({ ...without(rules), ...(chosen !== undefined && { [name]: chosen }) }),
				isChannel ? 'main' : 'rights',
			);
		}),
	},
});

function inPlace(run: Action['run']): Action {
	return { shows: 'in place', run };
}

function guildOf({ asked: { guild } }: Context): GuildId {
	if (guild !== undefined) return guild;
	throw new UserError('Only a server has settings. Use this command in one.');
}

async function showSettings(context: Context, page = 'main'): Promise<Card> {
	const guild = guildOf(context);
	const [choices, rules] = await Promise.all([
		readChoices(context, guild),
		context.guildRules.of(guild),
	]);
	return settingsCard(page === 'rights' ? 'rights' : 'main', {
		choices,
		rules,
		now: context.now(),
	});
}

async function change(
	context: Context,
	changed: (choices: ReminderChoices) => ReminderChoices,
): Promise<Card> {
	const guild = guildOf(context);
	await keepReminders(context, guild, changed(await readChoices(context, guild)));
	return showSettings(context);
}

async function rule(
	context: Context,
	changed: (rules: GuildRules) => GuildRules,
	page: string,
): Promise<Card> {
	const guild = guildOf(context);
	await context.guildRules.keep(guild, changed(await context.guildRules.of(guild)));
	return showSettings(context, page);
}

async function checkPlace(context: Context, channel: string): Promise<void> {
	const { missing } = await findChannel(context.announcer, guildOf(context), channel);
	if (missing.length > 0) throw new UserError(missingPermissionProblem(missing));
}

/** Reminders are posted there from now on, or nowhere; a forum may ask for a tag first. */
async function choosePlace(context: Context, channel: string | undefined): Promise<Card> {
	if (channel === undefined) {
		return change(context, ({ channel: _, forumTags: _tags, ...rest }) => rest);
	}
	const asked = await chooseChannel(context, guildOf(context), { channel });
	return asked ? tagsCard(asked.forum, asked.tags) : showSettings(context);
}
