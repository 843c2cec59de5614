/** The oldest browsers that the site promises to work in. Syntax newer than theirs is rewritten by the build, in scripts and in styles. */
export const oldestBrowsers = ['ios15.4', 'safari15.4', 'chrome105', 'firefox115'];
