package parallax.template;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The templates that were compiled with the program. Whatever they are given reaches the HTML escaped.
public final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "parallax.web.template");

    /// @param template   such as `report/report.jte`
    /// @param parameters by name
    public String rendered(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }
}
