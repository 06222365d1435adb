"""A trimmed page shows what it showed before."""

from sidebyside.trim import trim


def test_indentation_goes_and_words_stay_apart():
    page = "<body>\n    \n   <p>one\n      <b>two</b>   <i>three</i>\n</p>\n\n</body>\n"
    assert trim(page) == "<body>\n<p>one\n<b>two</b>   <i>three</i>\n</p>\n</body>\n"


def test_code_and_scripts_are_kept_as_they_are():
    kept = "<pre><code>if x:\n\n    y\n</code></pre><script>\n  a\n\n  b\n</script>"
    assert trim(f"<div>\n  {kept}\n\n  </div>") == f"<div>\n{kept}\n</div>"


def test_a_box_does_not_decline_autocompletion():
    box = '<input class="a" type="checkbox" id="b" autocomplete="off">'
    assert trim(box) == '<input class="a" type="checkbox" id="b">'
    text = '<input type="text" autocomplete="off">'
    assert trim(text) == text


def test_a_level_of_the_contents_is_no_landmark():
    assert trim('<nav class="md-nav" aria-label="A">') == '<nav class="md-nav" role="none">'
    navigation = '<nav class="md-nav md-nav--primary" aria-label="Navigation">'
    assert trim(navigation) == navigation
