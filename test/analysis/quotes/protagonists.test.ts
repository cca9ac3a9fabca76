import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** Who says the last quote of a text with this title. */
function check(name: string, title: string, text: string, expected: string | null): void {
	test(name, () => {
		const document = readDocument({ title, text, language: 'en' });
		expect(findQuotes(document, readNames(document)).at(-1)?.speaker ?? null).toBe(expected);
	});
}

const MEETING = 'An afternoon with Emil Varga';
const MET =
	'Emil Varga comes by bicycle, an hour late.\n\n“I was not angry, I was hungry,” he says.\n\n';
const OTHER = 'His rival Simon Pell, whom I reached by telephone, finds the story “half true”.\n\n';

check(
	'is told of, and says more',
	MEETING,
	`${MET}${OTHER}We speak of television, of which he owns none.\n\n“They will watch their own kitchens,” he says.`,
	'Emil Varga',
);
check(
	'answers a question',
	MEETING,
	`${MET}He has been afraid of nobody since.\n\nAnd Simon Pell, with whom he made five films?\n\n“He sent me a case of wine. I sent it back.” A pause.`,
	'Emil Varga',
);
check(
	'at the door',
	MEETING,
	`${MET}${OTHER}At the door he turns round. “Write that I paid for the coffee.”`,
	'Emil Varga',
);
check(
	'a life',
	'Ruth Arden: the first woman to command a mailboat',
	'Ruth Arden, who died on Friday aged 82, was a captain.\n\nShe was born at Orla, the daughter of a pilot, Max Arden, and his wife, Nora.\n\nAt 16 she was sent to an office. “I lasted until the first fine day,” she said long afterwards.',
	'Ruth Arden',
);
check(
	'a life, behind a niece',
	'Lucy Arden-Bell, 91, who charted the winds',
	'Lucy Arden-Bell, who drew maps, died on Friday, said her niece, Judith Marl.\n\nMrs. Marl said that her aunt kept a log.\n\nAsked last fall whether she was bitter, she had been brief. “Bitterness is a calm,” she said.',
	'Lucy Arden-Bell',
);
check(
	'a profile without a name in its title',
	'The woman who listens to wood',
	'Odile Marsh knocks on a plank.\n\nHer teacher was Clara Voss, who died young.\n\nShe learned slowly. “I heard nothing for a year,” she says.',
	'Odile Marsh',
);
check(
	'with four words',
	'Four words',
	'“The appeal is dismissed.” With four words and no glance at the gallery the presiding judge of the High Court, Ada Stein, closed the case.',
	'Ada Stein',
);

// Traps.
check(
	'the other goes on',
	MEETING,
	`${MET}“It is half true,” says Simon Pell, his rival, “like all of it.”\n\n“He owes me a film,” he says.`,
	'Simon Pell',
);
check(
	'somebody new in the paragraph',
	MEETING,
	`${MET}Simon Pell waits outside. “He owes me a film,” he says.`,
	'Simon Pell',
);
check(
	'another is named',
	MEETING,
	`${MET}${OTHER}“I have no quarrel with him,” Pell says.`,
	'Simon Pell',
);
check(
	'another gender',
	MEETING,
	`${MET}His sister, Ida Varga, cuts the bread.\n\n“He never eats,” she says.`,
	'Ida Varga',
);
check(
	'a title that names two',
	'Emil Varga and Simon Pell make peace',
	`${MET}Simon Pell came in by the back door.\n\n“I have the contracts,” he said.`,
	'Simon Pell',
);
check(
	'no life is told',
	'Mill shuts',
	'“We are shut,” said Mary Fell, who runs the mill.\n\nAnn Lee, who farms beside it, lost her barn.\n\n“It went,” she said.',
	'Ann Lee',
);
check(
	'with a nod',
	'Mill shuts',
	'“The mill is shut for good.” With a nod to the others Ann Lee left the hall.',
	null,
);
