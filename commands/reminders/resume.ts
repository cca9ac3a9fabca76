import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { change, inPlace } from './group.ts';

export default defineSubcommand({
	description: 'End a pause',
	options: {},
	run: (_input, context) => endPause(context),
	actions: { resume: inPlace((_values, context) => endPause(context)) },
});

function endPause(context: Context) {
	return change(context, ({ pausedUntil: _, ...settings }) => settings);
}
