import { BENCHES } from './benches.ts';

/** What a bench printed, when and where. */
export type Section = { readonly on: string; readonly machine: string; readonly printed: string };

const HEAD = `# Benchmarks

What \`npm run bench\` printed last, each bench beside its floor in the same run. Other work on the machine makes all figures
longer, those of the floors too: trust the ratios. One alone is measured by \`npm run bench -- store\`.
`;

const SECTION =
	/^## .+\n\n.+\n\nMeasured (?<on>.+?) on (?<machine>.+) by `bench:(?<name>\w+)`:\n\n```text\n(?<printed>[\s\S]*?)\n```$/gm;

/** The sections of a report, by the names of their benches. */
export function readReport(report: string): [string, Section][] {
	return [...report.matchAll(SECTION)].map(({ groups = {} }) => {
		const { name = '', on = '', machine = '', printed = '' } = groups;
		return [name, { on, machine, printed }];
	});
}

/** The report of these sections, in the order of the benches. */
export function writeReport(sections: ReadonlyMap<string, Section>): string {
	const written = BENCHES.flatMap(({ name, title, shows }) => {
		const section = sections.get(name);
		if (!section) return [];
		const { on, machine, printed } = section;
		const measured = `Measured ${on} on ${machine} by \`bench:${name}\`:`;
		return [`## ${title}\n\n${shows}\n\n${measured}\n\n\`\`\`text\n${printed}\n\`\`\`\n`];
	});
	return [HEAD, ...written].join('\n');
}
