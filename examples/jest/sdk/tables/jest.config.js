export default { globalSetup: 'assets-sync/jest' };
