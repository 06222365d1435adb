// What html-validate is asked about the built pages: the HTML standard, and what helps readers who
// listen.
import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // The forms of the theme (search, colours) act at once: there is nothing to send.
    "wcag/h32": "off",
  },
});
