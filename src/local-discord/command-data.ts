import { resolvedChannel, resolvedMember } from './resolved.ts';
import type { State } from './state.ts';
import { type File, storeFile } from './stored-file.ts';
import type { Channel, Command, CommandOption, User } from './wire.ts';

/** What a user fills into an option: text, a number, a choice, a file, or a user, role or channel. */
export type Answer = string | number | boolean | File | { readonly id: string };

/** Answers by the option's name; those left out are not given. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

const OPTION = {
	subcommand: 1,
	group: 2,
	text: 3,
	integer: 4,
	boolean: 5,
	user: 6,
	channel: 7,
	role: 8,
	mentionable: 9,
	number: 10,
	attachment: 11,
} as const;

const PLAIN = [OPTION.text, OPTION.integer, OPTION.boolean, OPTION.number];

type Resolved = Record<string, Record<string, unknown>>;

/** What a filled-in command sends. `focused` is the option being typed, whose answer may be unfinished. */
export function commandData(
	state: State,
	place: {
		readonly command: Command;
		readonly path: readonly string[];
		readonly channel: Channel;
		readonly user: User;
	},
	{ answers, focused }: { answers: Answers; focused?: string | undefined },
): Record<string, unknown> {
	const { command, path } = place;
	const { levels, options } = descend(command, path);
	const unknown = Object.keys(answers).find(
		(name) => !options.some((known) => known.name === name),
	);
	if (unknown) throw new Error(`/${[command.name, ...path].join(' ')} has no option ${unknown}`);

	const resolved: Resolved = {};
	const given = options.flatMap((option) => {
		const answer = answers[option.name];
		const isFocused = option.name === focused;
		if (answer === undefined && !isFocused) {
			if (option.required && focused === undefined) throw new Error(`${option.name} is required`);
			return [];
		}
		const { name, type } = option;
		if (isFocused) return [{ name, type, value: String(answer ?? ''), focused: true }];
		return [{ name, type, value: sentValue(state, { ...place, option, resolved }, answer) }];
	});
	const nested = levels.reduceRight<readonly unknown[]>(
		(inner, { name, type }) => [{ name, type, options: inner }],
		given,
	);
	const hasResolved = Object.keys(resolved).length > 0;
	return {
		id: command.id,
		name: command.name,
		type: command.type,
		...(nested.length > 0 && { options: nested }),
		...(hasResolved && { resolved }),
		...(command.guild_id !== undefined && { guild_id: command.guild_id }),
	};
}

function descend(command: Command, path: readonly string[]) {
	let options = command.options ?? [];
	const levels: CommandOption[] = [];
	for (const name of path) {
		const level = options.find(
			(option) => option.name === name && option.type <= OPTION.group && option.type >= 1,
		);
		if (!level) throw new Error(`/${command.name} has no subcommand ${path.join(' ')}`);
		levels.push(level);
		options = level.options ?? [];
	}
	const isUnfinished = options.some(({ type }) => type <= OPTION.group);
	if (isUnfinished) throw new Error(`/${[command.name, ...path].join(' ')} needs a subcommand`);
	return { levels, options };
}

type Filling = {
	readonly option: CommandOption;
	readonly channel: Channel;
	readonly user: User;
	readonly resolved: Resolved;
};

function sentValue(state: State, filling: Filling, answer: Answer | undefined): unknown {
	const { option, channel } = filling;
	const isFile = typeof answer === 'object' && 'bytes' in answer;
	if (isFile !== (option.type === OPTION.attachment)) {
		throw new Error(`${option.name} takes ${isFile ? 'no' : 'a'} file`);
	}
	if (isFile) {
		const attachment = storeFile(state, channel.id, answer);
		resolve(filling, 'attachments', {
			id: attachment.id,
			body: { ...attachment, ephemeral: true },
		});
		return attachment.id;
	}
	if (typeof answer !== 'object') {
		const isPlain = PLAIN.some((type) => type === option.type);
		if (isPlain) return checkedValue(option, answer);
	}
	const id = typeof answer === 'object' ? answer.id : String(answer);
	resolveMention(state, filling, id);
	return id;
}

function resolveMention(state: State, filling: Filling, id: string): void {
	const { option, channel, user } = filling;
	if (option.type === OPTION.channel) {
		const body = resolvedChannel(state, { id, userId: user.id });
		resolve(filling, 'channels', { id, body });
		return;
	}
	const guild = state.guilds.get(channel.guild_id ?? '');
	const role = guild?.roles.find((known) => known.id === id);
	if (option.type === OPTION.role || (option.type === OPTION.mentionable && role)) {
		resolve(filling, 'roles', { id, body: role });
		return;
	}
	resolve(filling, 'users', { id, body: state.users.get(id) });
	const member = resolvedMember(state, { channelId: channel.id, userId: id });
	if (member) resolve(filling, 'members', { id, body: member });
}

function resolve(
	{ option, resolved }: Filling,
	kind: string,
	{ id, body }: { readonly id: string; readonly body: unknown },
): void {
	if (body === undefined) throw new Error(`${option.name}: nothing here has the id ${id}`);
	resolved[kind] = { ...resolved[kind], [id]: body };
}

function checkedValue(option: CommandOption, answer: Answer | undefined): unknown {
	const { name, type, choices, autocomplete } = option;
	const kind = type === OPTION.text ? 'string' : type === OPTION.boolean ? 'boolean' : 'number';
	const isWhole = type !== OPTION.integer || Number.isInteger(answer);
	if (typeof answer !== kind || !isWhole) throw new Error(`${name} cannot be ${answer}`);
	if (choices?.length && !autocomplete && !choices.some(({ value }) => value === answer)) {
		throw new Error(`${name} does not offer ${answer}`);
	}
	const size = typeof answer === 'string' ? answer.length : Number(answer);
	const least = (kind === 'string' ? option.min_length : option.min_value) ?? -Infinity;
	const most = (kind === 'string' ? (option.max_length ?? 6000) : option.max_value) ?? Infinity;
	if (size < least || size > most) throw new Error(`${name} must be from ${least} to ${most}`);
	return answer;
}
