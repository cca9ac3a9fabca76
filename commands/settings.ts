import { readDiscussions, readStories } from '../src/cards/guilds/post-settings.ts';
import { speak } from '../src/cards/messages/say.ts';
import {
	isRuleName,
	readAdders,
	readSettingsPage,
	settingsCard,
} from '../src/cards/settings-card.ts';
import { type Context, defineCommand, guildOf } from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { missingPermissionProblem } from '../src/domain/channel-problem.ts';
import type { GuildRules } from '../src/domain/guilds/guild-rules.ts';
import { refuseEveryone } from '../src/domain/guilds/refuse-everyone.ts';
import { olderButton } from '../src/domain/older-button.ts';
import { isHighlightKind } from '../src/domain/reminders/highlight.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findChannel } from '../src/stories/guilds/find-channel.ts';
import { keepHighlights } from '../src/stories/reminders/highlights/bring-back.ts';
import { readChoices } from '../src/stories/reminders/read-choices.ts';
import { choosing, inPlace } from './reminders/group.ts';

export default defineCommand({
	audience: 'admins',
	description: 'Language, hour, channels, and who may do what, in one place',
	options: {},
	run: (_input, context) => showSettings(context),
	actions: {
		open: { shows: 'privately', run: (_values, context) => showSettings(context) },
		panel: inPlace(([page], context) => showSettings(context, page)),
		...choosing('settings', showSettings),
		adders: inPlace(([chosen], context) => {
			const adders = readAdders(chosen);
			if (adders === undefined) throw olderButton();
			return rule(context, (rules) => ({ ...rules, adders }), 'rights');
		}),
		stories: inPlace(([chosen], context) => {
			const stories = readStories(chosen);
			if (stories === undefined) throw olderButton();
			const changed = ({ apart: _, ...rules }: GuildRules): GuildRules => ({
				...rules,
				...(stories === 'apart' && { apart: true }),
			});
			return rule(context, changed, 'posts');
		}),
		discussions: inPlace(async ([chosen], context) => {
			const wanted = readDiscussions(chosen);
			if (wanted === undefined) throw olderButton();
			await context.discussionLedger.release(guildOf(context));
			const changed = ({ discussions: _, ...rules }: GuildRules): GuildRules => ({
				...rules,
				...(wanted !== 'asked' && { discussions: wanted }),
			});
			return rule(context, changed, 'posts');
		}),
		highlight: inPlace(async ([kind = '', chosen], context) => {
			if (!isHighlightKind(kind)) throw olderButton();
			if (chosen !== undefined) await checkPlace(context, chosen);
			const guild = guildOf(context);
			const { places } = await context.highlightLedger.of(guild);
			const { [kind]: _, ...others } = places;
			const wanted = { ...others, ...(chosen !== undefined && { [kind]: chosen }) };
			await keepHighlights(context, guild, wanted);
			return showSettings(context, 'brought');
		}),
		rule: inPlace(async ([name = '', chosen], context) => {
			if (!isRuleName(name)) throw olderButton();
			const isChannel = name === 'notices' || name === 'feeds' || name === 'log';
			if (name === 'log') await context.editorLog.release(guildOf(context));
			if (isChannel && chosen !== undefined) await checkPlace(context, chosen);
			if (!isChannel) refuseEveryone(chosen, guildOf(context));
			const without = ({ [name]: _, ...rules }: GuildRules): GuildRules => ({
				...rules,
				adders: rules.adders,
			});
			return rule(
				context,
				(rules) => ({ ...without(rules), ...(chosen !== undefined && { [name]: chosen }) }),
				name === 'log' ? 'posts' : isChannel ? 'main' : 'rights',
			);
		}),
	},
});

async function showSettings(context: Context, page = 'main'): Promise<Card> {
	const guild = guildOf(context);
	const [choices, rules, highlights, blocked, logProblem] = await Promise.all([
		readChoices(context, guild),
		context.guildRules.of(guild),
		context.highlightLedger.of(guild),
		context.discussionLedger.problems(guild),
		context.editorLog.problem(guild),
	]);
	return settingsCard(speak(context.locale), readSettingsPage(page), {
		choices,
		rules,
		highlights,
		blocked,
		logProblem,
		now: context.now(),
	});
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
