import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
	AnyCommand,
	CommandGroup,
	Commands,
	GroupHead,
	Subcommand,
} from '../interactions/command.ts';
import { findGroupProblem, findProblem } from './find-problem.ts';

const SUFFIX = '.ts';
const GROUP_FILE = 'group.ts';

/**
 * Every command in `folder`, by the name of its file; a folder in it is a command with a sub-command in each file. A file
 * that holds no sound command stops the start-up.
 */
export async function loadCommands(folder: URL): Promise<Commands> {
	const found = await readdir(folder, { withFileTypes: true });
	const files = found.filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX));
	const folders = found.filter((entry) => entry.isDirectory());
	const entries = await Promise.all([
		...files.map(({ name }) => loadCommand(folder, name)),
		...folders.map(({ name }) => loadGroup(folder, name)),
	]);
	return new Map(entries.toSorted(([one], [other]) => one.localeCompare(other)));
}

async function loadCommand(folder: URL, file: string): Promise<[string, AnyCommand]> {
	const command = await importDefault(new URL(file, folder));
	const name = basename(file, SUFFIX);
	return [name, checked(`commands/${file}`, command, findProblem(name, command))];
}

async function loadGroup(parent: URL, name: string): Promise<[string, CommandGroup]> {
	const folder = new URL(`${name}/`, parent);
	const files = (await readdir(folder)).filter((file) => file.endsWith(SUFFIX)).sort();
	const path = `commands/${name}`;
	if (!files.includes(GROUP_FILE)) {
		throw new Error(`${path}: there is no ${GROUP_FILE} that says whom it is for`);
	}
	const load = async (file: string) => [file, await importDefault(new URL(file, folder))] as const;
	const loaded = await Promise.all(files.map(load));
	for (const [file, content] of loaded) {
		const problem = findGroupProblem(content, file === GROUP_FILE ? 'group' : 'sub-command');
		if (problem !== undefined) throw new Error(`${path}/${file}: ${problem}`);
	}
	const group = loaded.find(([file]) => file === GROUP_FILE)?.[1] as GroupHead;
	const subcommands = loaded.filter(([file]) => file !== GROUP_FILE) as [string, Subcommand][];
	const command = {
		...group,
		verbs: Object.fromEntries(subcommands.map(([file, verb]) => [typedOf(file), verb])),
		actions: joinActions(path, [[GROUP_FILE, group], ...subcommands]),
	};
	return [name, checked(path, command, findProblem(name, command))];
}

/** 'add-url.ts' is typed as 'add url'. */
function typedOf(file: string): string {
	return basename(file, SUFFIX).replaceAll('-', ' ');
}

/** A button names an action of the whole command, so that no two files may have one of the same name. */
function joinActions(
	path: string,
	files: readonly (readonly [string, Pick<GroupHead, 'actions'>])[],
): NonNullable<GroupHead['actions']> {
	const actions: Record<string, NonNullable<GroupHead['actions']>[string]> = {};
	for (const [file, { actions: own = {} }] of files) {
		for (const [name, action] of Object.entries(own)) {
			if (Object.hasOwn(actions, name)) {
				throw new Error(`${path}/${file}: another file there has an action "${name}" too`);
			}
			actions[name] = action;
		}
	}
	return actions;
}

async function importDefault(file: URL): Promise<unknown> {
	const { default: content }: { default?: unknown } = await import(file.href);
	return content;
}

function checked<Known extends AnyCommand>(
	path: string,
	command: unknown,
	problem: string | undefined,
): Known {
	if (problem !== undefined) throw new Error(`${path}: ${problem}`);
	return command as Known;
}
