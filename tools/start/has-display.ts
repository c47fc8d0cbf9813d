/** Whether a browser can show its window here. */
export function hasDisplay(platform: NodeJS.Platform, variables: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux') return true;
  return Boolean(variables['DISPLAY'] || variables['WAYLAND_DISPLAY']);
}
