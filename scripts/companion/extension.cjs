const { commands, window, workspace } = require('vscode');

/** Opens the walkthrough, in the language the interface speaks, unless the window comes back with what was open in it. */
exports.activate = async () => {
  if (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  const isEnglish = workspace.getConfiguration('fazhi-report').get('language') === 'en';
  const walkthrough = isEnglish ? 'firstReportInEnglish' : 'firstReport';
  await commands.executeCommand('workbench.action.openWalkthrough', `fazhi-report.fazhi-report#${walkthrough}`);
};
