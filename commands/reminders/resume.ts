import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';
import { pauseOf } from '../../src/stories/reminders/upcoming-anniversaries.ts';
import { inPlace, keepChoices, showPanel } from './group.ts';

export default defineSubcommand({
	description: 'End a pause',
	options: {},
	run: (_input, context) => endPause(context),
	actions: { resume: inPlace((_values, context) => endPause(context)) },
});

async function endPause(context: Context): Promise<Card> {
	const say = speak(context.locale);
	const settings = await readChoices(context, guildOf(context));
	const isPaused = pauseOf(settings, context.now()).pausedUntil !== undefined;
	if (!isPaused) return showPanel(context, 'main', say('Reminders were not paused.'));
	await keepChoices(context, ({ pausedUntil: _, ...others }) => others);
	return showPanel(context, 'main', say('Resumed.'));
}
