process.argv[2]="end-of-job",import("./index.js");
