#!/usr/bin/env node
/** The command line's first file is a CommonJS one: Node starts that some milliseconds sooner than a module. */
import(/* webpackMode: "eager" */ './cli.ts');
