// Runs before anything else, on any Node: says in one sentence what is wrong with an old one.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
	process.stderr.write(
		`Dateline needs Node 24.12 or newer and this is ${process.version}. Run "npm ci" (it brings its own Node), then "npm start".\n`,
	);
	process.exit(1);
}

// What was compiled at one start is there for the next. Where nothing can be written, Node goes on without.
require('node:module').enableCompileCache(`${__dirname}/../node_modules/.cache/dateline`);

/**
 * A module that is named by its whole relative name is the file of that name: Node would look at the file, its folders and their
 * package.json before it says the same, which for our files and those of packages takes a sixth of a start.
 */
require('node:module').registerHooks({
	resolve(specifier, context, next) {
		const { parentURL = '', conditions } = context;
		const isNamed = specifier.startsWith('.') && conditions.includes('import');
		if (isNamed && specifier.endsWith('.ts'))
			return fileNamed(specifier, parentURL, 'module-typescript');
		// Of a module that is called .js those beside it are modules too.
		if (isNamed && specifier.endsWith('.js') && parentURL.endsWith('.js'))
			return fileNamed(specifier, parentURL, 'module');
		return next(specifier, context);
	},
});

function fileNamed(specifier, parentURL, format) {
	return { url: new URL(specifier, parentURL).href, format, shortCircuit: true };
}
