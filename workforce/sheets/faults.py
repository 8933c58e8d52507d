"""Why a file cannot be read at all. Each is named after what is wrong with the file."""

from __future__ import annotations

from workforce.errors import Refusal


class UnreadableFile(Refusal):
    """The file as a whole is refused; nothing was stored."""

    code = "sheets.unreadable"
    message = "文件无法读取，请用 Excel 或 WPS 另存为 .xlsx 后重新上传"


class NotAWorkbook(UnreadableFile):
    code = "sheets.not_a_workbook"
    message = "这不是 Excel 工作簿（.xlsx）或 CSV 文件，请另存为 .xlsx 后重新上传"


class OldOrLockedWorkbook(UnreadableFile):
    code = "sheets.old_or_locked"
    message = "这是旧版 .xls 或设有打开密码的文件，请去掉密码并另存为 .xlsx 后重新上传"


class DamagedWorkbook(UnreadableFile):
    code = "sheets.damaged"
    message = "工作簿已损坏，请重新另存为 .xlsx 后上传"


class WorkbookTooLarge(UnreadableFile):
    code = "sheets.too_large"
    message = "工作簿展开后过大（{reason}），请拆分后分别上传"


class MacroWorkbook(UnreadableFile):
    code = "sheets.macros"
    message = "工作簿含有宏，不予读取，请另存为不含宏的 .xlsx 后重新上传"


class ExternalLinks(UnreadableFile):
    code = "sheets.external_links"
    message = "工作簿含有指向其他文件的链接，不予读取，请先断开链接再上传"


class ForbiddenMarkup(UnreadableFile):
    code = "sheets.forbidden_markup"
    message = "工作簿内部含有不允许的声明（DTD），不予读取"


class TableNotFound(UnreadableFile):
    code = "sheets.table_not_found"
    message = "没有找到所需的表格：{reason}"
