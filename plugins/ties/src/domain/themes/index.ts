export {
  resolveThemes,
  type ResolvedTheme,
  type ResolvedThemes,
  type UnknownThemeColor,
} from "./resolve-themes"
export { HOUSE_THEMES, SEASONS, type Season, type Theme } from "./themes"
