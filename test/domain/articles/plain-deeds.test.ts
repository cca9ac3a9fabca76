import { expect, test } from 'vitest';
import { areOpposite, inPlainWords } from '../../../src/domain/articles/plain-deeds.ts';

test.each([
	['Nurses walked out in Tarn', 'Nurses went on strike in Tarn'],
	['Ferro stepped down as governor', 'Ferro resigned as governor'],
	['The probe touched down on the Moon', 'The probe landed on the Moon'],
	['A rocket lifted off from Kern', 'A rocket was launched from Kern'],
	['The jet came down in the sea', 'The plane crashed in the sea'],
	['The truce took effect', 'The truce began'],
	['Orovia launched its full-scale invasion of Kessia', 'Orovia invaded Kessia'],
	['An earthquake shook the eastern coast', 'An quake struck the east coast'],
	['Gunmen abducted ten girls', 'Gunmen kidnapped ten girls'],
	['Northern Lights, a film, opened', 'Northern Lights, a film, opened'],
	['The Jet Company was founded', 'The Jet Company was founded'],
	['Freedom was told of', 'Freedom was told of'],
])('%s: %s', (label, plain) => expect(inPlainWords(label)).toBe(plain));

test.each([
	['Storm was arrested', 'Storm was released', true],
	['Storm was arrested and released', 'Storm was released', false],
	['The act was passed', 'The act was signed', true],
	['The bridge opened', 'The bridge opened to trains', false],
	['Ten miners were rescued', 'Two miners died', true],
	['The truce began', 'The truce ended', true],
	['The probe was launched', 'The probe landed', true],
	['Ann Lee was appointed', 'Ann Lee resigned', true],
])('%s / %s: %s', (one, other, expected) => {
	expect(areOpposite(one, other)).toBe(expected);
	expect(areOpposite(other, one)).toBe(expected);
});
