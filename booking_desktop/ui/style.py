"""The widget style: Fusion's behaviour with our own drawing. No style sheets, so a theme switch repaints and nothing more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QStyleOptionViewItem,
    QWidget,
)

from booking_desktop.ui.drawing import bars, buttons, fields, marks, menus, shapes
from booking_desktop.ui.theme import theme

PE, CE, CC = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.ComplexControl
PM, SH, SC, CT, SE = QStyle.PixelMetric, QStyle.StyleHint, QStyle.SubControl, QStyle.ContentsType, QStyle.SubElement

_METRICS = {
    PM.PM_DefaultFrameWidth: 2,
    PM.PM_IndicatorWidth: marks.SIDE,
    PM.PM_IndicatorHeight: marks.SIDE,
    PM.PM_ExclusiveIndicatorWidth: marks.SIDE,
    PM.PM_ExclusiveIndicatorHeight: marks.SIDE,
    PM.PM_CheckBoxLabelSpacing: 10,
    PM.PM_RadioButtonLabelSpacing: 10,
    PM.PM_ButtonIconSize: 16,
    PM.PM_SmallIconSize: 16,
    PM.PM_ToolBarIconSize: 16,
    PM.PM_ScrollBarExtent: bars.EXTENT,
    PM.PM_ScrollBarSliderMin: 32,
    PM.PM_SliderThickness: bars.KNOB,
    PM.PM_SliderLength: bars.KNOB,
    PM.PM_SliderControlThickness: bars.KNOB,
    PM.PM_ButtonShiftHorizontal: 0,
    PM.PM_ButtonShiftVertical: 0,
    PM.PM_SplitterWidth: 7,
    PM.PM_MenuPanelWidth: 1,
    PM.PM_MenuHMargin: 4,
    PM.PM_MenuVMargin: 4,
    PM.PM_LayoutHorizontalSpacing: 8,
    PM.PM_LayoutVerticalSpacing: 8,
    PM.PM_FocusFrameHMargin: 5,
    PM.PM_FocusFrameVMargin: 5,
    PM.PM_ToolTipLabelFrameWidth: 6,
    PM.PM_LineEditIconSize: 16,
    PM.PM_TextCursorWidth: 1,
}

_HINTS = {
    SH.SH_EtchDisabledText: 0,
    SH.SH_DitherDisabledText: 0,
    SH.SH_ComboBox_Popup: 0,
    SH.SH_ComboBox_PopupFrameStyle: 0x11,  # QFrame's plain box
    SH.SH_UnderlineShortcut: 0,
    SH.SH_ScrollBar_Transient: 0,
    SH.SH_Slider_AbsoluteSetButtons: int(Qt.MouseButton.LeftButton.value),
    SH.SH_ItemView_ShowDecorationSelected: 1,
    SH.SH_ToolTip_WakeUpDelay: 500,
    SH.SH_Menu_SloppySubMenus: 1,
    SH.SH_FocusFrame_AboveWidget: 1,
    SH.SH_FocusFrame_Mask: 0,
    SH.SH_BlinkCursorWhenTextSelected: 0,
    SH.SH_DialogButtonBox_ButtonsHaveIcons: 0,
}


class DeskStyle(QProxyStyle):
    """Draws every standard control from the theme's tokens; see drawing/ for the strokes of each."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    # --- measures ------------------------------------------------------------------------------------------------------

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        known = _METRICS.get(metric)
        return known if known is not None else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration and not theme.animated:
            return 0
        known = _HINTS.get(hint)
        return known if known is not None else super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self, which: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        if which == CT.CT_PushButton and isinstance(option, QStyleOptionButton):
            return buttons.push_size(option, widget)
        if which == CT.CT_ToolButton and isinstance(option, QStyleOptionToolButton):
            return buttons.tool_size(option, widget)
        if which == CT.CT_ItemViewItem and widget is not None and widget.inherits("QComboBoxListView"):
            return QSize(size.width(), theme.control("standard"))
        if which == CT.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            return menus.item_size(option, size)
        made = super().sizeFromContents(which, option, size, widget)  # type: ignore[arg-type]
        if which in {CT.CT_LineEdit, CT.CT_ComboBox, CT.CT_SpinBox}:
            made.setHeight(theme.control(buttons.size_of(widget)))
            if which == CT.CT_ComboBox:
                made.setWidth(size.width() + 2 * fields.PADDING + 20)
        elif which in {CT.CT_CheckBox, CT.CT_RadioButton}:
            made.setHeight(max(made.height(), theme.control("small") - 4))
        return made

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if isinstance(option, QStyleOptionSlider):
            if control == CC.CC_ScrollBar:
                return _scroll_part(option, part)
            if control == CC.CC_Slider and part == SC.SC_SliderHandle:
                return bars.slider_knob(option)
            if control == CC.CC_Slider and part == SC.SC_SliderGroove:
                return QRect(option.rect)
        rect: QRect = option.rect
        if control == CC.CC_ComboBox and part == SC.SC_ComboBoxEditField:
            return self.visualRect(option.direction, rect, rect.adjusted(fields.PADDING, 2, -30, -2))
        if control == CC.CC_SpinBox:
            return self.visualRect(option.direction, rect, _spin_part(rect, part))
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def subElementRect(self, which: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect: QRect = option.rect
        if which == SE.SE_LineEditContents and _is_inner(widget):
            return QRect(rect)
        if which == SE.SE_LineEditContents:
            return self.visualRect(
                option.direction, rect, rect.adjusted(fields.PADDING - 2, 1, -fields.PADDING + 2, -1)
            )
        if which in {SE.SE_ProgressBarGroove, SE.SE_ProgressBarContents}:
            return QRect(rect)
        return super().subElementRect(which, option, widget)  # type: ignore[arg-type]

    # --- drawing -------------------------------------------------------------------------------------------------------

    def drawPrimitive(
        self, which: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        if which == PE.PE_PanelLineEdit:
            if not _is_inner(widget) and not (widget is not None and widget.property("frameless")):
                fields.frame(painter, rect, state, widget)
        elif which in {PE.PE_FrameLineEdit, PE.PE_FrameFocusRect, PE.PE_PanelItemViewRow}:
            return  # the panel draws the frame, the FocusRing the ring, the delegate the row
        elif which == PE.PE_IndicatorCheckBox:
            marks.check(painter, rect, state)
        elif which == PE.PE_IndicatorRadioButton:
            marks.radio(painter, rect, state)
        elif which == PE.PE_IndicatorItemViewItemCheck:
            marks.check(painter, rect, state)
        elif which in {PE.PE_PanelMenu, PE.PE_FrameMenu}:
            menus.panel(painter, rect)
        elif which == PE.PE_PanelItemViewItem:
            _item(painter, rect, state)
        elif which == PE.PE_PanelTipLabel:
            line = theme.tokens.line if theme.tokens.high_contrast else None
            painter.fillRect(rect, theme.tokens.toast)
            shapes.box(painter, rect, 0, theme.tokens.toast, line, theme.line_width)
        elif which == PE.PE_Frame:
            if buttons.kind_of(widget) == "field":
                fields.frame(painter, rect, state, widget)
        else:
            super().drawPrimitive(which, option, painter, widget)

    def drawControl(
        self, which: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if which == CE.CE_PushButton and isinstance(option, QStyleOptionButton):
            buttons.draw_push(painter, option, widget)
        elif which == CE.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            menus.item(painter, option)
        elif which == CE.CE_FocusFrame:
            _focus_frame(painter, option, widget)
        elif which == CE.CE_ProgressBar and isinstance(option, QStyleOptionProgressBar):
            span = option.maximum - option.minimum
            share = (option.progress - option.minimum) / span if span > 0 else 0.0
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            bars.progress(painter, QRectF(option.rect), share, rtl)
        elif which == CE.CE_Splitter:
            _splitter(painter, option)
        elif which == CE.CE_ShapedFrame and buttons.kind_of(widget) == "field":
            self.drawPrimitive(PE.PE_Frame, option, painter, widget)
        elif which == CE.CE_ShapedFrame:
            if widget is not None and widget.inherits("QComboBoxPrivateContainer"):
                menus.panel(painter, QRectF(option.rect))
        elif which == CE.CE_ItemViewItem and isinstance(option, QStyleOptionViewItem):
            if widget is not None and widget.inherits("QComboBoxListView"):
                _item(painter, QRectF(option.rect), option.state)
                option = _popup_item(option)
            super().drawControl(which, _plain_item(option), painter, widget)
        else:
            super().drawControl(which, option, painter, widget)

    def drawComplexControl(
        self,
        which: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if which == CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            bars.scroll_bar(painter, option)
        elif which == CC.CC_Slider and isinstance(option, QStyleOptionSlider):
            bars.slider(painter, option)
        elif which == CC.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            fields.combo(painter, option, widget)
        elif which == CC.CC_SpinBox:
            fields.frame(painter, QRectF(option.rect), option.state, widget)
        elif which == CC.CC_ToolButton and isinstance(option, QStyleOptionToolButton):
            buttons.draw_tool(painter, option, widget)
        else:
            super().drawComplexControl(which, option, painter, widget)


def _item(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """A row of a plain list, as in a combo box's popup."""
    if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
        edge = theme.tokens.accent if theme.tokens.high_contrast else None
        shapes.box(painter, rect.adjusted(4, 1, -4, -1), 6, theme.tokens.hover, edge, theme.line_width)


def _plain_item(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """A plain row keeps the ink of text on its quiet ground, where Fusion would print white on accent."""
    made = QStyleOptionViewItem(option)
    palette = QPalette(option.palette)
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.tokens.text)
    made.palette = palette
    return made


def _popup_item(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """A row of a combo box's popup without its ground, its words 8 px further in."""
    made = QStyleOptionViewItem(option)
    made.rect = option.rect.adjusted(8, 0, -8, 0)
    made.state = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
    return made


def _is_inner(widget: QWidget | None) -> bool:
    if isinstance(widget, QLineEdit) and not widget.hasFrame():
        return True
    parent = widget.parentWidget() if widget is not None else None
    return parent is not None and (parent.inherits("QAbstractSpinBox") or parent.inherits("QComboBox"))


def _scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    rect: QRect = option.rect
    thumb = bars.thumb_rect(option)
    vertical = option.orientation == Qt.Orientation.Vertical
    if part == SC.SC_ScrollBarSlider:
        return thumb
    if part == SC.SC_ScrollBarGroove:
        return QRect(rect)
    if part == SC.SC_ScrollBarSubPage:
        return QRect(
            rect.x(),
            rect.y(),
            rect.width() if vertical else thumb.x() - rect.x(),
            thumb.y() - rect.y() if vertical else rect.height(),
        )
    if part == SC.SC_ScrollBarAddPage:
        if vertical:
            return QRect(rect.x(), thumb.bottom() + 1, rect.width(), rect.bottom() - thumb.bottom())
        return QRect(thumb.right() + 1, rect.y(), rect.right() - thumb.right(), rect.height())
    return QRect()


def _spin_part(rect: QRect, part: QStyle.SubControl) -> QRect:
    """No steppers at rest: arrow keys and the wheel step."""
    if part == SC.SC_SpinBoxFrame:
        return QRect(rect)
    if part == SC.SC_SpinBoxEditField:
        return rect.adjusted(2, 2, -2, -2)
    return QRect()


def _focus_frame(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    rect = QRectF(option.rect)
    spare = 5 - theme.focus_width - theme.focus_gap
    target = widget.property("radius") if widget is not None else None
    radius = float(target or 6) + theme.focus_gap + theme.focus_width
    shapes.ring(painter, rect.adjusted(spare, spare, -spare, -spare), radius)


def _splitter(painter: QPainter, option: QStyleOption) -> None:
    rect: QRect = option.rect
    upright = rect.height() > rect.width()
    if upright:
        shapes.line(painter, rect.center().x(), rect.top(), rect.height(), theme.tokens.line, vertical=True)
    else:
        shapes.line(painter, rect.left(), rect.center().y(), rect.width(), theme.tokens.line)
